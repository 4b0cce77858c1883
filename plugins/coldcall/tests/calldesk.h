// A learner at a desk of fakes with a call to play, and a clock that only the test moves.
#pragma once
#include "smallcall.h"

#include "support/fakedesk.h"
#include "views/callattempt.h"

#include <QTest>

namespace vestibule::coldcall::test {

using vestibule::test::FakeDesk;

class CallTest : public QObject
{
    Q_OBJECT
protected:
    // Nobody is to hear the tests.
    virtual void prepare() { qputenv("PULSE_SERVER", "unix:/nonexistent/sound"); }
    // As a person opens the call; one that was open before is left.
    void open()
    {
        m_call.reset();
        m_call = std::make_unique<CallAttempt>(*m_desk, u"coldcall:small"_s);
        QTRY_VERIFY(!m_call->loading());
    }
    void ring()
    {
        open();
        m_call->start(false);
        QTRY_COMPARE(m_call->stage(), CallAttempt::Running);
    }
    // Picked up, and the client's first line has been read.
    void talk()
    {
        ring();
        m_call->pickUp();
        pass(3000);
    }
    void pass(qint64 ms)
    {
        m_desk->ledger.now += ms;
        m_call->tick();
    }
    [[nodiscard]] int number(const QString &begin) const
    {
        for (const QVariant &reply : m_call->replies())
            if (reply.toMap()[u"text"_s].toString().startsWith(begin))
                return reply.toMap()[u"reply"_s].toInt();
        return -1;
    }
    void reply(const QString &begin)
    {
        QVERIFY2(number(begin) >= 0, qPrintable(begin));
        m_call->choose(number(begin));
        pass(2500);
    }
    [[nodiscard]] QStringList said() const
    {
        QStringList lines;
        auto *said = m_call->conversation();
        for (int row = 0; row < said->rowCount(); ++row)
            lines << said->data(said->index(row), Conversation::Text).toString();
        return lines;
    }

    std::unique_ptr<FakeDesk> m_desk;
    std::unique_ptr<CallAttempt> m_call;

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init()
    {
        QLocale::setDefault(QLocale::c());
        m_desk = std::make_unique<FakeDesk>();
        m_desk->content.add(version(u"v1"_s), files());
    }
    void cleanup()
    {
        m_call.reset();
        m_desk.reset();
    }
};

}  // namespace vestibule::coldcall::test
