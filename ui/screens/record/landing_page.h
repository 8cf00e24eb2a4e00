// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QVector>

#include "ui/screens/record/record_header.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QBoxLayout;

namespace ui {

class LandingPanel;
class PaperDesk;
class RecordConsent;
class RecordErrorPanel;

/// First page of the record (S49, 06a): its sections' panels side by side, below them what can be
/// done with the record as a whole.
class LandingPage : public Page {
    Q_OBJECT
  public:
    explicit LandingPage(const Context& context);
    ~LandingPage() override;

    QString title() const override { return placeName(Place::record); }
    Place place() const override { return Place::record; }
    core::Level level() const override { return core::Level::passwordAndCode; }
    QWidget* firstFocus() const override;
    void clear() override;
    void setWidthClass(WidthClass widthClass) override;
    bool print() override;

  private:
    QWidget* makePanels();
    QWidget* makeTools();
    void showConsent();

    const Context& context_;
    std::shared_ptr<RecordConsent> consent_;
    RecordHeader* header_;
    RecordErrorPanel* refused_;
    QWidget* content_;
    QBoxLayout* across_ = nullptr;
    QVector<LandingPanel*> panels_;
    PaperDesk* desk_;
};

}  // namespace ui
