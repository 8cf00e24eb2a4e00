// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/doctor/choice.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QVBoxLayout;

namespace ui {

class Banner;
class Card;
class DoctorStore;
class PagePrints;
class Paragraph;
class StepBar;
class TextCard;

/// The receipt of a choice (R50, S58): what the portal did, protocol number, the text that was
/// signed and whether the signature fits it; printed, and saved with the signature.
class ReceiptPage : public Page {
    Q_OBJECT
  public:
    /// `id`: of the request. `fresh`: the end of a choice, with its steps.
    ReceiptPage(const Context& context, QString id, bool fresh);
    ~ReceiptPage() override;

    // Not what was asked, nor of whom: a window title is seen by others.
    QString title() const override { return tr("Ricevuta"); }
    Place place() const override { return Place::doctor; }
    core::Level level() const override { return core::Level::password; }
    QWidget* firstFocus() const override;
    void clear() override;
    void enter() override;
    void setWidthClass(WidthClass widthClass) override;
    bool print() override;

  private:
    QWidget* makeActions();
    void refresh();
    void showRequest(const core::ChoiceRequest& request);
    QString heading(const core::ChoiceRequest& request) const;
    void save();
    void saveAt(const QString& path);
    void tell(Tone tone, const QString& marked);
    void fail(const core::Error& error);

    const Context& context_;
    QString id_;
    bool fresh_;
    std::shared_ptr<DoctorStore> store_;
    core::ChoiceRequest request_{};
    Paragraph* overline_;
    Paragraph* heading_;
    StepBar* steps_ = nullptr;
    Banner* notice_;
    Banner* outcome_;
    Card* facts_;
    QVBoxLayout* factLines_;
    TextCard* text_;
    PagePrints* prints_;
};

}  // namespace ui
