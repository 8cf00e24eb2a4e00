// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

namespace ui {

class Paragraph;

/// A command for a terminal, to read and to copy.
class CommandBox : public QWidget {
    Q_OBJECT
  public:
    explicit CommandBox(QWidget* parent = nullptr);
    /// Empty: the box goes.
    void setCommand(const QString& command);
    QString command() const;
    /// Puts it into the clipboard.
    void copy() const;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    Paragraph* text_;
};

}  // namespace ui
