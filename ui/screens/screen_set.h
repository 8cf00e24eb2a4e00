// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/screens.h"

namespace ui {

/// All screens of the program. A new one is a folder here and one line in screen_set.cpp.
class ScreenSet : public Screens {
  public:
    PageFactory entry(const Context& context, Place place) const override;
    core::Level level(Place place) const override;
    PageFactory stepUp(const Context& context, Place place) const override;
    PageFactory login(const Context& context, Place place) const override;
    PageFactory acting(const Context& context, Place target) const override;
    PageFactory closed(const Context& context, Place place) const override;
    PageFactory actingRefused(const Context& context, const core::Error& why) const override;
    PageFactory follow(const Context& context, const QString& trail) const override;
    PageFactory sessionEnded(const Context& context, core::SessionEnd why) const override;
    PageFactory firstRun(const Context& context) const override;
    PageFactory about(const Context& context) const override;
    std::unique_ptr<HelpSide> help(const Context& context) const override;
    PageFactory unread(const Context& context) const override;
};

}  // namespace ui
