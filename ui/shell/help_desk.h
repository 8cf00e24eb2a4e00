// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QPointer>

#include "ui/shell/screens.h"

namespace ui {

class Chrome;
class PageStack;

/// Opens and closes the side page of help (R18): beside the page where there is room for both, else
/// in its place. The page is not left for it, so nothing typed is lost; the keyboard comes back to
/// where it was.
class HelpDesk : public QObject {
    Q_OBJECT
  public:
    /// px at 100 % that the side page takes.
    static constexpr double sideWidth = 380;

    /// All must outlive it. It is to be an event filter of the window (askForHelp).
    HelpDesk(const Context& context, const Screens& screens, PageStack& pages);

    /// The frame was made (anew): the side page belongs there, in the language of now.
    void attach(Chrome& chrome);
    bool isOpen() const { return open_; }
    /// F1 and `?`.
    void toggle();
    /// Opened if it is not, and the keyboard goes there.
    void show();
    void close();
    /// Another page came up.
    void follow(const Page& page);
    /// False: too little room for both.
    void setBeside(bool beside);
    /// The side page when the keyboard is in it, else nullptr.
    HelpSide* inUse() const;

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  Q_SIGNALS:
    /// The page has more or less room now.
    void changed();

  private:
    void open();
    void arrange();

    const Context& context_;
    const Screens& screens_;
    PageStack& pages_;
    HelpSide* side_ = nullptr;  // owned by the frame
    QPointer<QWidget> before_{};
    const Page* page_ = nullptr;
    bool open_ = false;
    bool beside_ = true;
};

/// For a `?` within a page: the window shows the help of the present page, and the keyboard goes
/// there.
void askForHelp(const QWidget& from);

}  // namespace ui
