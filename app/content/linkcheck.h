// Links from the files of one activity to another one, such as what a call gives to practise.
#pragma once
#include <vestibule/checker.h>

namespace vestibule::content {

// An activity as its plugin's checker got it.
struct ReadActivity {
    const ContentChecker *checker;  // not null
    QList<CheckedFile> files;       // not empty
};

// Every link leads to an activity of the programme, and to a part that its checker knows of.
[[nodiscard]] QList<Problem> checkLinks(const QList<ReadActivity> &read, const Programme &programme);

}  // namespace vestibule::content
