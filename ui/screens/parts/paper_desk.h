// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>

#include "ui/screens/parts/page_prints.h"

namespace ui {

class Banner;
class Button;

/// What a page of words needs to be printed (R17): `Stampa`, a banner that tells how far it is and
/// what went wrong, and the job. The page puts button and banner where it wants them.
class PaperDesk : public QObject {
    Q_OBJECT
  public:
    PaperDesk(const Context& context, QWidget* page);

    Button* button() const { return button_; }
    Banner* notice() const { return notice_; }
    PagePrints& prints() { return *prints_; }
    /// As ui/screens/record/paper_text.h wants it. Empty, or while a print is under way: nothing
    /// happens.
    void print(const QString& html);
    /// R92.
    void clear();

  Q_SIGNALS:
    void chosen();

  private:
    void tell(const core::Error& error);

    Button* button_;
    Banner* notice_;
    PagePrints* prints_;
};

}  // namespace ui
