// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <functional>
#include <optional>

#include "core/base/base.h"
#include "ui/shell/page.h"

namespace ui {

/// How pages move on. Implemented by the window.
class Navigator {
  public:
    virtual ~Navigator() = default;
    /// Goes to a menu entry; below its level the step-up page comes first and leads back to it.
    virtual void open(Place place) = 0;
    /// Puts a page on top; `Indietro` returns to the present one.
    virtual void push(PageFactory factory) = 0;
    /// Puts another page in the place of this one, wherever it is in the stack.
    virtual void replace(const Page& page, PageFactory factory) = 0;
    virtual void back() = 0;
    /// Lets the person choose among the ways that suffice for `target`, and brings them there.
    virtual void logIn(Place target) = 0;
    /// The same, the way being chosen already: its first page.
    virtual void logIn(Place target, PageFactory way) = 0;
    virtual void logOut() = 0;
    /// `Per chi vuoi operare?`; nothing where there is nobody but oneself (R16).
    virtual void chooseSubject() = 0;
    /// The portal no longer lets the person act for the other one (acting.*): back to oneself, and
    /// why.
    virtual void endActing(const core::Error& why) = 0;
    /// The number of new documents changed (S46). nullopt: nothing is told of them, as while the
    /// record is closed for want of the consent (R12).
    virtual void showUnread(std::optional<int> count) = 0;
    /// A short message at the foot of the window, never the only one.
    virtual void notify(const QString& message) = 0;
};

}  // namespace ui
