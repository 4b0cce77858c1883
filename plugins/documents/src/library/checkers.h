// The content checkers of the documents: the library with its templates, and the cases.
#pragma once
#include <vestibule/checker.h>

namespace vestibule::documents {

// Reads documents/library.toml, its texts, and every template that it names.
class LibraryChecker : public ContentChecker
{
public:
    [[nodiscard]] QList<Problem> check(const QList<CheckedFile> &files) const noexcept override;
    [[nodiscard]] bool readsAssets() const noexcept override { return true; }
};

// Reads a case; where it is about a document of the library, fills in that document with the key and grades it, which has to be right.
class CaseChecker : public ContentChecker
{
public:
    [[nodiscard]] QList<Problem> check(const QList<CheckedFile> &files) const noexcept override;
    [[nodiscard]] bool readsAssets() const noexcept override { return true; }
};

// A document that people read and sign: it can be read, has a text, and nothing is to be filled in.
class SignedChecker : public ContentChecker
{
public:
    [[nodiscard]] QList<Problem> check(const QList<CheckedFile> &files) const noexcept override;
};

}  // namespace vestibule::documents
