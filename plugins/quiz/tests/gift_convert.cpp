// gift_convert FILE: prints the bank of a GIFT file as JSON. Exit 0: no errors, 1: errors in the file, 3: it cannot be opened.
#include "bank/json.h"
#include "gift/reader.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>

int main(int argc, char **argv)
{
    QFile file(argc > 1 ? QFile::decodeName(argv[1]) : QString());
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "usage: gift_convert FILE\n%s\n", qPrintable(file.errorString()));
        return 3;
    }
    const vestibule::quiz::Bank bank = vestibule::quiz::readGift(file.readAll(), file.fileName());
    const QByteArray json = QJsonDocument(vestibule::quiz::toJson(bank)).toJson();
    std::fwrite(json.constData(), 1, size_t(json.size()), stdout);
    return vestibule::hasErrors(bank.problems) ? 1 : 0;
}
