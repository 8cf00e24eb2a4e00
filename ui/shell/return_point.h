// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

#include "core/login/session.h"
#include "ui/shell/place.h"

namespace ui {

class Page;
class PageStack;

/// Where a person was when the session ended by itself, to bring the same person back there. Ids
/// and names of pages only; what was typed is with core::Drafts, and nothing of the record is
/// anywhere (R92).
struct ReturnPoint {
    QString person{};   // FHIR id of who was in
    QString subject{};  // FHIR id of whose pages they were
    Place place = Place::home;
    QStringList trails{};  // Page::trail, from the place on

    static ReturnPoint of(const PageStack& pages, const core::Session& session);
    /// For somebody to be acted for; nullopt: oneself.
    std::optional<QString> actingFor() const;
};

/// Under which a page's draft is kept.
QString draftKey(const Page& page);

}  // namespace ui
