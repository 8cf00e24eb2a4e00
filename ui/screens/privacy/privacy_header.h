// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

#include "ui/shell/page.h"
#include "ui/shell/services.h"

namespace ui {

class Picker;
class TabBar;

enum class PrivacySection { consents, hidden, delegations };

/// Overline, title and tabs of GESTIONE PRIVACY (11); in narrow windows a picker in the place of
/// the tabs.
class PrivacyHeader : public QWidget {
    Q_OBJECT
  public:
    PrivacyHeader(const Context& context, const Page& page, PrivacySection section,
                  QWidget* parent = nullptr);
    void setWidthClass(WidthClass widthClass);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void makeTabs();
    void showPresent();
    void showTabs();
    void choose(int index);

    const Context& context_;
    const Page& page_;
    PrivacySection section_;
    QWidget* overline_;
    TabBar* tabs_;
    Picker* picker_;
    WidthClass width_ = WidthClass::wide;
};

}  // namespace ui
