// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QAbstractButton;

namespace ui {

class Paragraph;

/// A check box or radio button whose words may be long: they wrap beside it, and pressing them is
/// pressing it. Assistive technology hears them as its name.
class ChoiceLine : public QWidget {
    Q_OBJECT
  public:
    enum class Kind { check, radio };

    /// `second`: smaller, below; may be empty.
    ChoiceLine(Kind kind, const QString& words, const QString& second, QWidget* parent = nullptr);
    QAbstractButton* button() const { return button_; }
    bool isChecked() const;
    void setChecked(bool checked);

  Q_SIGNALS:
    void toggled(bool checked);

  protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

  private:
    QAbstractButton* button_;
};

}  // namespace ui
