// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/services.h"
#include "ui/widgets/card.h"

namespace ui {

class SubjectButton;

/// A paediatrician is chosen for a child: the children the person may do that for, each leading to
/// the child's own page (R16); where there are none, who can do it and how.
class ChildrenPanel : public Card {
    Q_OBJECT
  public:
    explicit ChildrenPanel(const Context& context, QWidget* parent = nullptr);
    /// R92.
    void clear();

  private:
    const Context& context_;
    QVector<SubjectButton*> buttons_;
};

/// Of an age for which there are paediatricians, so that the pages speak of one: from birth to the
/// 14th birthday (regional-services 6.1). Whether one can be chosen says the portal.
bool hasPaediatrician(const core::Represented& person, QDate today);
/// The same of whom the pages are about; oneself is grown up.
bool hasPaediatrician(const Context& context);

}  // namespace ui
