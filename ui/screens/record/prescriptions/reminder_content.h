// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTextDocument>

#include "core/barcode/barcode.h"
#include "core/login/represented.h"
#include "core/prescriptions/prescription.h"
#include "ui/print/print_content.h"

namespace ui {

/// The memorandum of a prescription on paper: a layout of ours with the fields of the official one
/// in its order (regional-services 4.1). Above, on every sheet, the bar codes: NRE in two of 5 and
/// 10 characters, codice fiscale, Code 39 all three.
class ReminderContent : public PrintContent {
  public:
    /// `subject`: whose prescription it is.
    ReminderContent(const core::Prescription& prescription, const core::Patient& subject);

    Frame frame() const override { return Frame::ours; }
    int layOut(QSizeF page) override;
    void draw(QPainter& painter, int page) override;

  private:
    struct Code {
        QString text{};
        std::optional<core::Barcode> bars{};
    };
    void paintHead(QPainter& painter) const;
    double paintCode(QPainter& painter, double left, const Code& code) const;

    QVector<Code> nre_;  // two, one when it has another shape, none when not told
    Code codiceFiscale_;
    QTextDocument text_;
    QSizeF page_{};
};

}  // namespace ui
