// Reads Markdown into the document of a TextEdit and dresses it: headings, lists, tables, quotes, code and links in the
// theme's type and colours. Raw HTML in the text stays text.
#pragma once
#include <QColor>
#include <QQmlEngine>
#include <QQuickTextDocument>
#include <QVariantList>

class QTextDocument;
class QTextFragment;
class QTextTable;

namespace vestibule::ui {

class MarkdownDocument : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *document READ document WRITE setDocument NOTIFY documentChanged)
    Q_PROPERTY(QString markdown READ markdown WRITE setMarkdown NOTIFY markdownChanged)
    Q_PROPERTY(int bodySize MEMBER m_bodySize WRITE setBodySize NOTIFY lookChanged)      // px
    Q_PROPERTY(int titleSize MEMBER m_titleSize WRITE setTitleSize NOTIFY lookChanged)   // px, of a first-level heading
    Q_PROPERTY(QColor link MEMBER m_link WRITE setLink NOTIFY lookChanged)
    Q_PROPERTY(QColor line MEMBER m_line WRITE setLine NOTIFY lookChanged)    // table borders
    Q_PROPERTY(QColor quiet MEMBER m_quiet WRITE setQuiet NOTIFY lookChanged) // quotes
    Q_PROPERTY(QColor ground MEMBER m_ground WRITE setGround NOTIFY lookChanged)  // code
    Q_PROPERTY(QVariantList links READ links NOTIFY linksChanged)  // [{start, end, url, text}] in reading order

public:
    using QObject::QObject;

    [[nodiscard]] QQuickTextDocument *document() const { return m_document; }
    void setDocument(QQuickTextDocument *document);
    [[nodiscard]] QString markdown() const { return m_markdown; }
    void setMarkdown(const QString &markdown);
    void setBodySize(int size) { change(m_bodySize, size); }
    void setTitleSize(int size) { change(m_titleSize, size); }
    void setLink(const QColor &color) { change(m_link, color); }
    void setLine(const QColor &color) { change(m_line, color); }
    void setQuiet(const QColor &color) { change(m_quiet, color); }
    void setGround(const QColor &color) { change(m_ground, color); }
    [[nodiscard]] QVariantList links() const { return m_links; }

Q_SIGNALS:
    void documentChanged();
    void markdownChanged();
    void lookChanged();
    void linksChanged();

private:
    template <class T>
    void change(T &member, const T &value)
    {
        if (member == value)
            return;
        member = value;
        refresh();
        Q_EMIT lookChanged();
    }
    void refresh();
    void dressBlocks(QTextDocument &text) const;
    void dressLetters(QTextDocument &text, const QTextFragment &fragment, int level, bool code, bool quote) const;
    void dressTables(QTextDocument &text) const;
    static void dressHead(QTextTable &table, int column);
    void collectLinks(QTextDocument &text);

    QQuickTextDocument *m_document = nullptr;
    QString m_markdown;
    int m_bodySize = 14;
    int m_titleSize = 24;
    QColor m_link;
    QColor m_line;
    QColor m_quiet;
    QColor m_ground;
    QVariantList m_links;
    bool m_stale = false;  // the document does not have the text yet
};

}  // namespace vestibule::ui
