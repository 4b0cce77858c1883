// The command palette: one field and one list over everything that a person may open or do.
#pragma once
#include "shell/palette/paletteoffer.h"
#include "shell/palette/palettekeys.h"

#include <vestibule/services.h>

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace vestibule::shell {

class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool opened READ isOpened NOTIFY openedChanged)
    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY typedChanged)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged)  // -1: there is nothing
    Q_PROPERTY(int count READ count NOTIFY found)

public:
    enum Role { Title = Qt::UserRole + 1, Marked, Detail, MarkedDetail, Kind, Heading, IconName, Shortcut };

    // memory: remembers per person what was used. open: does what an entry is there for. The palette is closed by then.
    PaletteModel(ISettings &memory, std::function<void(const PaletteEntry &)> open, QObject *parent = nullptr);

    // Whose entries these are from now on; there are none yet.
    void begin(const QString &person);
    void end();
    void setIndex(const PaletteIndexPtr &index);
    // What the page that is open can do now: [{title, icon, keys}]; `keys` as people read them.
    Q_INVOKABLE void setPageActions(const QVariantList &actions);

    [[nodiscard]] bool isOpened() const { return m_opened; }
    [[nodiscard]] QString typed() const { return m_typed; }
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] int count() const { return int(m_found.size()); }
    void setTyped(const QString &typed);
    void setCurrent(int row);

    Q_INVOKABLE void open();
    Q_INVOKABLE void close();
    Q_INVOKABLE void activate(int row);
    // A key while a person types; page: how many rows are seen at a time. False: the field may have the key.
    Q_INVOKABLE bool press(int key, int page);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    // Marked and MarkedDetail are StyledText with what was found in <b>. Heading: what the rows from here on are, where that begins and
    // nothing is typed. Kind is empty where a heading says it.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void openedChanged();
    void typedChanged();
    void currentChanged();
    void aboutToFind();  // other things stand in the rows after this
    void found();
    // The palette comes up: whoever fills it may look for news.
    void opening();
    // One of setPageActions() was chosen, by its position there. The palette is closed by then.
    void pageActionWanted(int position);

private:
    void search(const QString &keep);
    void show(const PaletteOffer &offer, QList<int> found, const QString &keep);
    void putRecentFirst(const PaletteOffer &offer, QList<int> &found);
    void clear();
    void make(PaletteMove move, int page);
    [[nodiscard]] const PaletteEntry &entry(int row) const { return m_offer.entry(m_found[row]); }
    [[nodiscard]] bool headingSaysKind(int row) const;
    [[nodiscard]] QString headingOf(int row) const;
    [[nodiscard]] QString recentKey() const;
    void remember(const QString &key);

    ISettings &m_memory;
    std::function<void(const PaletteEntry &)> m_open;
    PaletteOffer m_offer;   // of what is shown
    PaletteOffer m_newest;  // to be searched
    QString m_person;
    QStringList m_recent;  // keys of entries, the last one first
    QString m_typed;
    PaletteQuery m_query;
    QList<int> m_found;  // positions in m_offer
    int m_recentFound = 0;  // so many of them are there because they were used lately
    int m_current = -1;
    bool m_opened = false;
    quint64 m_searches = 0;       // a number that changes tells an answer that comes too late
    bool m_searching = false;
    QList<std::pair<PaletteMove, int>> m_later;  // pressed before the answer was there: the move, and the rows of a page
};

}  // namespace vestibule::shell
