// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

namespace ui {

/// How many tries are left: full and empty dots, and words. Shown only when the card has told the
/// number.
class TriesBadge : public QWidget {
    Q_OBJECT
  public:
    explicit TriesBadge(int left, int total = 3, QWidget* parent = nullptr);
    void setLeft(int left);
    /// `2 di 3` after the dots. Off when the sentence beside says it already; the accessible name
    /// always does.
    void setWordsVisible(bool visible);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString words() const;
    int left_ = 0;
    int total_;
    bool words_ = true;
};

}  // namespace ui
