// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>
#include <optional>

#include "ui/style/icons.h"

class QLayout;

namespace ui {

class Button;
class Paragraph;

/// Picture, title, reason, what to do: for errors, empty lists and the step-up page (pictures 16,
/// 16b, 16c).
class MessagePage : public QWidget {
    Q_OBJECT
  public:
    enum class Size {
        page,  // the only thing on the page: big title
        panel  // inside a card
    };
    MessagePage(Size size, Icon picture, const QString& title, const QString& reason,
                QWidget* parent = nullptr);

    void setMessage(Icon picture, const QString& title, const QString& reason);
    /// A round sign at the corner of the picture.
    void setSign(std::optional<Tone> tone, Icon icon = Icon::close);
    /// Below the reason, in order; the page owns it.
    void addButton(Button* button);
    /// Code last and small, for the help line; `<b>` allowed. Empty: none.
    void setFootnote(const QString& marked);
    QString title() const;

  private:
    class Picture;
    Picture* picture_;
    Paragraph* title_;
    Paragraph* reason_;
    Paragraph* footnote_;
    QLayout* buttons_;
};

}  // namespace ui
