// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractButton>

#include "core/diagnosis/diagnosis.h"

class QBoxLayout;

namespace ui {

class IconView;
class Paragraph;

/// One thing that was looked at: sign, sentence, what else is known, verdict in words. Where there
/// is something to do about it, it can be pressed: that shows it.
class FindingRow : public QAbstractButton {
    Q_OBJECT
  public:
    explicit FindingRow(QWidget* parent = nullptr);

    /// `running`: what was not told yet will be.
    void show(const core::diagnosis::Diagnosis::Row& row, bool running);
    /// What to do about it is on the page.
    void setChosen(bool chosen);
    /// With little room the verdict stands below the sentence.
    void setNarrow(bool narrow);

    QSize sizeHint() const override { return QWidget::sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void setAdvised(bool advised);
    void fitWidth();

    IconView* icon_;
    Paragraph* title_;
    Paragraph* detail_;
    Paragraph* verdict_;
    QBoxLayout* across_;
    bool advised_ = false;
    bool chosen_ = false;
    bool narrow_ = false;
};

}  // namespace ui
