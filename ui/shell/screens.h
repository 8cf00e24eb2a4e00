// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/login/session.h"
#include "ui/shell/help_side.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

namespace ui {

/// The pages the window opens by itself. Implemented in ui/screens; the window knows no screen.
class Screens {
  public:
    virtual ~Screens() = default;
    /// First page of a menu entry.
    virtual PageFactory entry(const Context& context, Place place) const = 0;
    /// R4: the level from which the entry opens.
    virtual core::Level level(Place place) const = 0;
    /// Says which login the entry needs, and leads there (16c).
    virtual PageFactory stepUp(const Context& context, Place place) const = 0;
    /// The ways in that suffice for this entry, to choose from.
    virtual PageFactory login(const Context& context, Place place) const = 0;
    /// `Per chi vuoi operare?` (R16); the choice leads to `target`.
    virtual PageFactory acting(const Context& context, Place target) const = 0;
    /// Why the entry is closed while the person acts for another; nullptr when it is open.
    virtual PageFactory closed(const Context& context, Place place) const = 0;
    /// The portal ended the acting for another.
    virtual PageFactory actingRefused(const Context& context, const core::Error& why) const = 0;
    /// The page of this Page::trail; nullptr if there is none (any more).
    virtual PageFactory follow(const Context& context, const QString& trail) const = 0;
    /// Why the session is over; nullptr when the home page is enough.
    virtual PageFactory sessionEnded(const Context& context, core::SessionEnd why) const = 0;
    /// The assistant of the first start.
    virtual PageFactory firstRun(const Context& context) const = 0;
    /// S23 `Informazioni sulla versione`.
    virtual PageFactory about(const Context& context) const = 0;
    /// The side page of `?` and F1 (R18), not yet about any page.
    virtual std::unique_ptr<HelpSide> help(const Context& context) const = 0;
    /// The documents still to be read (R5).
    virtual PageFactory unread(const Context& context) const = 0;
};

}  // namespace ui
