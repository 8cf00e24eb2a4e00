// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/contacts/contact.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

namespace ui {

class ContactDetails;
class PaperDesk;

/// One contact, where there is no room for a pane beside the list.
class ContactPage : public Page {
    Q_OBJECT
  public:
    ContactPage(const Context& context, const core::Contact& contact);

    // Neither kind nor date: a window title is seen by others.
    QString title() const override { return tr("Contatto con la sanità"); }
    Place place() const override { return Place::record; }
    core::Level level() const override { return core::Level::passwordAndCode; }
    QWidget* firstFocus() const override;
    void clear() override;
    bool print() override;

  private:
    ContactDetails* details_;
    PaperDesk* desk_;
};

}  // namespace ui
