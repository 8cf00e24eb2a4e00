// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

#include "ui/style/roles.h"

class QBoxLayout;

namespace ui {

class Paragraph;

/// A message on the page: picture, sentence, next step. It can take the focus so that it is heard
/// and found again.
class Banner : public QWidget {
    Q_OBJECT
  public:
    /// `marked` may hold `<b>` and links (see RichText).
    explicit Banner(Tone tone = Tone::info, const QString& marked = {}, QWidget* parent = nullptr);

    void setMessage(Tone tone, const QString& marked);
    /// At the right of the sentence: a TriesBadge, a button. The banner owns it.
    void setTrailing(QWidget* widget);
    /// Sends the Alert event and takes the focus: for messages that answer what the person just
    /// did.
    void announceAndFocus();

  signals:
    void linkActivated(const QString& address);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QBoxLayout* layout_;
    Paragraph* sentence_;
    QWidget* trailing_ = nullptr;
    Tone tone_;
};

}  // namespace ui
