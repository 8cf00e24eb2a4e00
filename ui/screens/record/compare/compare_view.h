// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTextBrowser>

#include "ui/screens/record/compare/compare_text.h"

namespace ui {

/// A comparison to read, select and walk through with a screen reader; as high as its text.
class CompareView : public QTextBrowser {
    Q_OBJECT
  public:
    explicit CompareView(QWidget* parent = nullptr);

    void showComparison(const core::Comparison& comparison,
                        const std::vector<core::ComparedMedicine>& medicines,
                        const CompareOptions& options);
    /// R92.
    void clear();

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void replace(QTextDocument* text);
    void fit();
    QTextDocument* own_ = nullptr;
};

}  // namespace ui
