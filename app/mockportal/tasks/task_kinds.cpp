// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/tasks/task_kinds.h"

#include <algorithm>
#include <array>

#include "app/mockportal/doctors/choice_desk.h"

namespace mockportal {

/// A kind of request more = a line more.
std::span<const TaskKind> taskKinds() {
    static constexpr std::array kinds{
        TaskKind{doctorChoiceKind, policy::changeDoctor, makeDoctorChoice},
    };
    return kinds;
}

const TaskKind* taskKind(const QString& code) {
    const auto kinds = taskKinds();
    const auto hit = std::ranges::find_if(
        kinds, [&](const TaskKind& kind) { return code == QLatin1String(kind.code); });
    return hit == kinds.end() ? nullptr : &*hit;
}

}  // namespace mockportal
