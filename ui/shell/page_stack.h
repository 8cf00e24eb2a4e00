// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStackedWidget>
#include <vector>

#include "ui/shell/page.h"

namespace ui {

/// The pages a person went through; the last one is shown. Pages behind keep their scroll position
/// and selection.
class PageStack : public QStackedWidget {
    Q_OBJECT
  public:
    using QStackedWidget::QStackedWidget;

    Page* current() const;
    int depth() const { return static_cast<int>(items_.size()); }
    /// From the first to the one that is shown.
    std::vector<Page*> all() const;

    void push(PageFactory factory);
    /// Another page takes the place of this one; those behind and above stay. Nothing happens if it
    /// is not here.
    void replace(const Page& page, PageFactory factory);
    /// False on the first page.
    bool back();
    /// The steps of a login on top go; the page that was behind them stays. False if that is none.
    bool dropPassing();
    /// Forgets every page and starts with this one.
    void reset(PageFactory root);
    /// Makes all pages anew from their models: language, theme or text size changed. What was typed
    /// stays.
    void rebuild();
    /// R92: all pages forget what they show. They stay where they are.
    void clearPages();
    void setWidthClass(WidthClass widthClass);

  Q_SIGNALS:
    /// A page came up, or its title changed.
    void shown(ui::Page* page);

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    struct Item {
        PageFactory factory;
        Page* page;
    };
    Page* make(const PageFactory& factory);
    void drop(Page* page);
    void showTop();
    static void focusOn(QWidget& widget);
    static void reveal(QWidget& widget);

    std::vector<Item> items_;
    WidthClass widthClass_ = WidthClass::wide;
};

}  // namespace ui
