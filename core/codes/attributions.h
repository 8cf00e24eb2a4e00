// SPDX-License-Identifier: EUPL-1.2
// Whose data the lists in the program come from, to be shown in `Licenze`: their licences ask for
// it.
#pragma once

#include <QString>
#include <vector>

namespace core {

struct Attribution {
    QString data;  // which list
    QString text;  // who made it, under which licence, and that it was worked on
};

/// In the language of the installed translators.
std::vector<Attribution> attributions();

}  // namespace core
