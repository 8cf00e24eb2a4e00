// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractButton>

#include "ui/style/icons.h"

namespace ui {

class IconTile;
class Paragraph;

/// One person of `Per chi vuoi operare?`: picture, name, title, what limits it. Long names wrap.
class SubjectButton : public QAbstractButton {
    Q_OBJECT
  public:
    struct Words {
        QString name;
        QString title;   // figlia minore, 9 anni
        QString limits;  // may be empty
    };
    SubjectButton(Icon icon, const Words& words, QWidget* parent = nullptr);

    /// The pages are this person's now: 2 px blue, and said.
    void setCurrent(bool current);
    /// R92: says nothing any more.
    void clear();

    QSize sizeHint() const override { return QWidget::sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void setWords(const Words& words);

    Paragraph* name_;
    Paragraph* title_;
    Paragraph* limits_;
    bool current_ = false;
};

}  // namespace ui
