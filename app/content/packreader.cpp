#include "content/packreader.h"

#include "content/packinfo.h"
#include "content/packtext.h"
#include "content/pagecheck.h"
#include "content/productreader.h"
#include "content/programmecheck.h"
#include "content/textreader.h"

namespace vestibule::content {

using namespace Qt::StringLiterals;

namespace {

class PackReader
{
public:
    PackReader(const PackSource &source, const CheckOptions &options) : m_options(options), m_files(source, m_problems) {}

    PackReading read()
    {
        const bool infoSound = soundly([&] { m_pack.version = readPackInfo(m_files.useToml(u"pack.toml"_s, Need::Required)); });
        const bool programmeSound = readProgrammeAndTexts();
        readProducts();
        if (infoSound)
            readAccounts();
        if (infoSound && programmeSound)  // else it is not known what belongs to the pack
            warnOfStrangers();
        sortByPlace(m_problems);
        if (hasErrors(m_problems))
            return {std::nullopt, m_problems};
        m_pack.files = m_files.used();
        m_pack.version.id = versionId(m_pack.files);
        return {std::move(m_pack), m_problems};
    }

private:
    const QStringList &languages() const { return m_pack.version.languages; }

    // True when the step reported no error.
    template <class Step>
    bool soundly(Step step)
    {
        const qsizetype before = m_files.errorCount();
        step();
        return m_files.errorCount() == before;
    }

    bool readProgrammeAndTexts()
    {
        ProgrammeReading reading;
        const bool sound = soundly([&] { reading = readProgramme(m_files.useToml(u"programme.toml"_s, Need::Required)); });
        m_pack.version.programme = reading.programme;
        for (const QString &language : languages())
            m_pack.version.texts.insert(
                language, readTexts(m_files.useToml(language + u"/texts.toml"_s, Need::Required), reading.programme, sound));
        m_problems += checkActivities(m_files, languages(), reading, m_options);
        checkPages(m_files, languages(), reading.programme, sound);
        return sound;
    }

    void readProducts()
    {
        const QString prices = u"products.toml"_s;
        if (!m_files.has(prices))
            return reportTextsWithoutPrices(prices);
        QList<Product> products;
        const bool sound = soundly([&] { products = readPrices(m_files.useToml(prices, Need::Required)); });
        QList<Product> first;
        for (const QString &language : languages()) {
            const QString path = language + u'/' + prices;
            const ProductTexts texts = addProductTexts(m_files.useToml(path, Need::Required), products, sound);
            if (first.isEmpty())
                first = texts.products;
            compareCharacteristics(path, first, texts);
        }
    }

    void reportTextsWithoutPrices(const QString &prices)
    {
        bool texts = false;
        for (const QString &language : languages())
            texts = m_files.use(language + u'/' + prices) || texts;
        if (texts)
            m_files.error(prices, PackText::tr("the file is missing, but there are texts of products; add the price list"));
    }

    void compareCharacteristics(const QString &path, const QList<Product> &first, const ProductTexts &texts)
    {
        for (qsizetype i = 0; i < first.size(); ++i) {
            const Product &product = texts.products[i];
            const qsizetype wanted = first[i].characteristics.size();
            if (product.characteristics.isEmpty() || wanted == 0 || product.characteristics.size() == wanted)
                continue;
            m_files.error(path,
                          PackText::tr("the characteristics of “%1” are %2 here and %3 in “%4”; list the same ones")
                              .arg(product.id)
                              .arg(product.characteristics.size())
                              .arg(wanted)
                              .arg(languages().constFirst()),
                          texts.characteristics.value(product.id));
        }
    }

    void warnOfStrangers()
    {
        for (const QString &path : m_files.unused())
            m_files.warning(path, PackText::tr("nothing names this file, so it does not become part of the pack; remove it"));
    }

    void readAccounts()
    {
        const QString path = u"sample.toml"_s;
        if (m_pack.version.sample)
            m_pack.accounts = readSample(m_files.useToml(path, Need::Required), languages());
        else if (m_files.use(path))
            m_files.error(
                path, PackText::tr(
                          "accounts with published passwords need “sample = true” in pack.toml; add it or remove this file"));
    }

    const CheckOptions &m_options;
    QList<Problem> m_problems;
    PackFiles m_files;
    Pack m_pack;
};

}  // namespace

PackReading readPack(const PackSource &source, const CheckOptions &options)
{
    if (source.files.isEmpty() && hasErrors(source.problems))
        return {std::nullopt, source.problems};
    return PackReader(source, options).read();
}

}  // namespace vestibule::content
