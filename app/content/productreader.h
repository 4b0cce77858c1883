// products.toml and <lang>/products.toml: numbers once, texts once per language.
#pragma once
#include "content/tomlreader.h"

#include <vestibule/products.h>

#include <QHash>

namespace vestibule::content {

// The price list without texts.
[[nodiscard]] QList<Product> readPrices(TomlTable root);

struct ProductTexts {
    QList<Product> products;                    // the prices with the texts of one language
    QHash<QString, TomlPlace> characteristics;  // by product id
};

// Reports products, categories and units without a text and, when the prices were read without faults, texts without a product.
[[nodiscard]] ProductTexts addProductTexts(TomlTable root, QList<Product> products, bool pricesSound);

}  // namespace vestibule::content
