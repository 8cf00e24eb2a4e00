// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDialog>

#include "ui/style/icons.h"
#include "ui/widgets/button.h"

class QBoxLayout;

namespace ui {

class Paragraph;

/// The rare question over the page: the idle warning, acts that cannot be undone. The safe answer
/// has the focus and is what Esc means.
class Dialog : public QDialog {
    Q_OBJECT
  public:
    Dialog(Tone tone, Icon icon, const QString& title, QWidget* parent);

    /// `<b>` allowed.
    void setText(const QString& marked);
    /// On the screen only: what a screen reader says stays as it is.
    void showText(const QString& marked);
    QString text() const;
    /// Ends the dialog with accept().
    Button* addSafeButton(const QString& text);
    /// Ends the dialog with reject(). Put in before the safe one, which stands at the right.
    Button* addOtherButton(Button::Kind kind, const QString& text);

    /// In the middle of the parent's window: as wide as it likes and the window allows, as high as
    /// the lines then need (at 200 % they wrap). Does not wait for the answer.
    void openOverWindow();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    Tone tone_;
    Icon icon_;
    Paragraph* text_;
    QBoxLayout* buttons_;
};

}  // namespace ui
