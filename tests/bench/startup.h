// From the start of a process to the first frame that a person can use, and the memory that is resident then.
#pragma once
#include <vestibule/result.h>

#include <QStringList>

namespace vestibule::bench {

struct Start {
    double ms = 0;
    double mebibytes = 0;
};

struct Starts {
    Start vestibule;  // medians
    Start bare;
    int rounds = 0;

    [[nodiscard]] double timeRatio() const { return vestibule.ms / bare.ms; }
    [[nodiscard]] double memoryRatio() const { return vestibule.mebibytes / bare.mebibytes; }
};

// Starts vestibule on a data folder, which has a company, and the bare window, in turns.
[[nodiscard]] Result<Starts> measureStarts(const QString &dataFolder, int rounds);

}  // namespace vestibule::bench
