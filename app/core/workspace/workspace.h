// The program's session with one database: opening it, setting it up, signing in, locking, signing out. Everything that the window
// and the command line do with people's data goes through the services that it hands out.
#pragma once
#include "core/store/store.h"

#include <vestibule/content.h>
#include <vestibule/ledger.h>
#include <vestibule/people.h>
#include <vestibule/readiness.h>
#include <vestibule/reviews.h>
#include <vestibule/services.h>

#include <QObject>

#include <functional>
#include <memory>

namespace vestibule::core {
