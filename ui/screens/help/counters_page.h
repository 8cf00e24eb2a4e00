// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/screens/parts/read_page.h"

class QLineEdit;

namespace core {
struct Counter;
}

namespace ui {

class MessagePage;

/// Where the counters are, as the portal tells everybody (GET /open/info); by name, address or
/// comune.
class CountersPage : public ReadPage {
    Q_OBJECT
  public:
    explicit CountersPage(const Context& context);

    QString title() const override { return tr("Dove sono gli sportelli"); }
    Place place() const override { return Place::help; }
    QString trail() const override { return {}; }
    bool find() override;

  protected:
    QString paper() const override;

  private:
    void refresh();
    void showState(qsizetype shown);

    QLineEdit* words_;
    QWidget* list_ = nullptr;
    MessagePage* message_;
    QWidget* messageCard_;
    QWidget* retry_ = nullptr;
};

}  // namespace ui
