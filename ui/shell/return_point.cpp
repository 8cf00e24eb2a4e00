// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/return_point.h"

#include "ui/shell/page_stack.h"

namespace ui {

ReturnPoint ReturnPoint::of(const PageStack& pages, const core::Session& session) {
    ReturnPoint point{session.patient.id, session.subject().id};
    for (const Page* page : pages.all()) {
        if (page->passing()) continue;  // a step of a login leads where it came from
        if (page->place() != point.place) point.trails.clear();
        point.place = page->place();
        if (const QString trail = page->trail(); !trail.isEmpty()) point.trails << trail;
    }
    return point;
}

std::optional<QString> ReturnPoint::actingFor() const {
    return subject == person ? std::nullopt : std::optional(subject);
}

QString draftKey(const Page& page) {
    const QString trail = page.trail();
    return trail.isEmpty() ? QStringLiteral("place/%1").arg(int(page.place())) : trail;
}

}  // namespace ui
