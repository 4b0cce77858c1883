// Handbook pages: <lang>/pages/<id>.md.
#pragma once
#include "content/packfiles.h"

#include <vestibule/programme.h>

namespace vestibule::content {

// All pages of all languages: titles, links, images, and that no language lacks one. Links to activities are only checked when
// the programme was read without faults.
void checkPages(PackFiles &files, const QStringList &languages, const Programme &programme, bool programmeSound);

}  // namespace vestibule::content
