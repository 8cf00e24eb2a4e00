// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QLineEdit;

namespace ui {

class Button;
class Paragraph;

/// Words to look for in what is shown, how many places there are, the way to the next and the
/// previous one. Return goes on, with Shift back; Esc closes.
class FindBar : public QWidget {
    Q_OBJECT
  public:
    explicit FindBar(QWidget* parent = nullptr);

    /// Shows itself and takes the focus.
    void open();
    void close();
    QString text() const;
    void setText(const QString& text);
    /// How many places there are; `current` from 0.
    void tell(int current, int count);
    /// R92.
    void clear();

  Q_SIGNALS:
    void edited(const QString& text);
    void stepped(int by);
    void closed();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QLineEdit* edit_;
    Paragraph* count_;
    Button* previous_;
    Button* next_;
};

}  // namespace ui
