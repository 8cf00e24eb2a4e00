// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

namespace ui {

class Page;

/// What is said about a page at its side (R18). Made in ui/screens; the window knows only this.
class HelpSide : public QWidget {
    Q_OBJECT
  public:
    using QWidget::QWidget;

    /// Speaks of this page from now on. Knows nothing of a person.
    virtual void setPage(const Page& page) = 0;
    virtual QWidget* firstFocus() const = 0;
    /// Ctrl+F and Ctrl+P while the keyboard is in it.
    virtual void find() = 0;
    virtual void print() = 0;

  Q_SIGNALS:
    void closeChosen();
};

}  // namespace ui
