// One part of a template, compiled: what to copy, what to fill in, what to repeat.
#pragma once
#include "template/tags.h"

namespace vestibule::documents {

// How a value is written where it stands.
struct Spot {
    QByteArray lineBreak;   // what a line break becomes
    QByteArray tab;
    QByteArray space;       // a second one in a row, which an ODT would fold; empty: as it is
    bool cdata = false;
};

struct Section {
    QString name;
    bool inverted = false;
    bool once = false;     // what goes when nothing is repeated: a table without rows
    QByteArray between;    // leads from the end of one round to the beginning of the next
    QByteArray without;    // stands there when there is no round
};

struct Op {
    enum Kind { Copy, Literal, Value, Begin, End } kind = Copy;
    qsizetype from = 0, to = 0;  // Copy: bytes of the part; Begin: to = the op of its End
    int index = -1;              // of the literal, the field or the section
    int spot = -1;
};

struct Program {
    Markup part;
    QList<Tag> fields;  // of kind Field, by Op::index
    QList<QByteArray> literals;
    std::vector<Spot> spots;
    std::vector<Section> sections;
    std::vector<Op> ops;
};

// What is used where: a field or list, and the lists around it from outside in.
struct Use {
    Tag tag;
    QStringList lists;
    Place place;
};

struct Compiled {
    Program program;
    QList<Use> uses;
};

// Faults are appended; with any of them the program is of no use.
[[nodiscard]] Compiled compile(Markup part, const Delimiters &delimiters, Faults &faults);

}  // namespace vestibule::documents
