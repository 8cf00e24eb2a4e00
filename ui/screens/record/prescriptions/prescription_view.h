// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>
#include <memory>
#include <optional>

#include "core/login/represented.h"
#include "core/prescriptions/prescription.h"
#include "core/record/document.h"
#include "ui/shell/services.h"

class QBoxLayout;

namespace ui {

class Badge;
class Banner;
class Button;
class HideQuestion;
class PagePrints;
class Paragraph;
class PrescriptionFacts;
class PrescriptionStore;

/// One prescription with everything it says and all that can be done with it (R13): print the
/// memorandum, book, hide or show again, open its document. For the pane beside the list and for a
/// page of its own.
class PrescriptionView : public QWidget {
    Q_OBJECT
  public:
    explicit PrescriptionView(const Context& context, QWidget* parent = nullptr);
    ~PrescriptionView() override;

    void setPrescription(const core::Prescription& prescription);
    Paragraph* heading() const { return heading_; }
    /// Prints the memorandum; nothing while there is no prescription.
    void print();
    /// R92.
    void clear();

  private:
    QWidget* makeHead();
    QWidget* makeButtons();
    void showState();
    void showButtons(bool bookable);
    void changeHidden(bool hide);
    void onHidden(const QString& id);
    void book();
    void openDocument();
    void onDocument(const core::Result<core::Document>& document);
    void fail(const core::Error& error);

    const Context& context_;
    std::shared_ptr<PrescriptionStore> store_;
    core::Patient subject_;
    bool mayHide_;  // R16: not who acts by a delegation
    std::optional<core::Prescription> prescription_;
    Paragraph* heading_;
    Paragraph* summary_;
    Badge* state_;
    Badge* hidden_;
    Banner* notice_;
    Banner* validity_;
    Banner* incomplete_;
    Button* book_ = nullptr;
    Button* print_ = nullptr;
    Button* hide_ = nullptr;
    Button* document_ = nullptr;
    HideQuestion* question_;
    PrescriptionFacts* facts_;
    PagePrints* prints_;
};

}  // namespace ui
