// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/export/export_order.h"
#include "ui/style/roles.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace ui {

class Banner;
class Paragraph;

/// What came of an export: how many documents of how many are in the file, and why any is not.
class ExportResult : public QWidget {
    Q_OBJECT
  public:
    explicit ExportResult(QWidget* parent = nullptr);
    void show(const core::ExportSummary& summary);
    void show(const core::Error& error);
    /// It was stopped by the person.
    void showCancelled();
    void clear();

  private:
    void say(Tone tone, const QString& marked);

    Banner* banner_;
    Paragraph* hidden_;
    Card* missing_;
    QVBoxLayout* lines_;
};

}  // namespace ui
