// Documents with long tables of typed values: time and memory for ten times the rows should be ten times as much.
//   bench_documents [--quick]
#include "filling/written.h"
#include "handin/content.h"
#include "madefile.h"
#include "template/template.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>

#include <malloc.h>

#include <cstdio>

using namespace vestibule::documents;
using namespace vestibule::documents::test;
using namespace Qt::StringLiterals;

namespace {

// The most memory in use at any time since the last call, in KiB.
qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    qint64 peak = 0;
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith("VmHWM:"))
                peak = line.simplified().split(' ').value(1).toLongLong();
    malloc_trim(0);
    QFile reset(u"/proc/self/clear_refs"_s);
    if (reset.open(QIODevice::WriteOnly))
        reset.write("5");
    return peak;
}

struct Cost {
    double milliseconds = 0;
    qint64 kibibytes = 0;
    double backMilliseconds = 0;  // reading it as somebody's hand-in
    qint64 rows = -1;             // that were read back
};

Cost costOf(const Template &made, int rows)
{
    QJsonArray items;
    for (int i = 0; i < rows; ++i)
        items.append(QJsonObject{{u"name"_s, u"Плёнка & Co <%1>"_s.arg(i)}, {u"quantity"_s, i}, {u"price"_s, 489}, {u"sum"_s, u"4890"_s}, {u"day"_s, u"2026-03-05"_s}});
    const QJsonObject values{{u"items"_s, items}};
    peakMemory();
    QElapsedTimer timer;
    timer.start();
    const auto document = made.render(writtenFor(made.fields(), values, u"ru"_s));
    const double took = double(timer.nsecsElapsed()) / 1e6;
    const qint64 peak = peakMemory();
    timer.restart();
    const auto content = document ? readContent(*document, u"table"_s) : std::unexpected(document.error());
    return {took, peak, double(timer.nsecsElapsed()) / 1e6, content ? content->grids.first().rows.size() - 1 : -1};
}

}  // namespace

int main(int argc, char **argv)
{
    const bool quick = argc > 1 && qstrcmp(argv[1], "--quick") == 0;
    const QByteArray file = docx(table(row({"Name", "Qty", "Price", "Sum", "Day"}) + row({"{{#items}}{{name}}", "{{quantity:number}}", "{{price:money}}", "{{sum:money}}", "{{day:date}}{{/items}}"})));
    const auto made = Template::read(file, u"table"_s);
    if (!made)
        return 1;
    const Cost none = costOf(*made, 0);
    double least = 0;
    for (const int rows : {1'000, 10'000, quick ? 10'000 : 100'000}) {
        const Cost cost = costOf(*made, rows);
        if (cost.rows != rows)
            return 1;
        const double each = cost.milliseconds / rows;
        least = least == 0 ? each : least;
        std::printf("%7d rows: %8.1f ms, %.2f x per row; %6.2f KiB per row at the peak; read back in %8.1f ms\n", rows, cost.milliseconds, each / least,
                    double(cost.kibibytes - none.kibibytes) / rows, cost.backMilliseconds);
    }
    return 0;
}
