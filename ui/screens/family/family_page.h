// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QVector>

#include "ui/screens/home/today_item.h"
#include "ui/screens/parts/read_page.h"

namespace ui {

class PersonCard;

/// `La tua famiglia`: for who acts for others, each person's news, appointments and deadlines in a
/// card with their name. Each person's data are asked in a session that acts for that person, so
/// the portal judges what may be seen, and notes it in that person's register (R16). A line makes
/// the pages that person's first, then leads on.
class FamilyPage : public ReadPage {
    Q_OBJECT
  public:
    explicit FamilyPage(const Context& context);
    ~FamilyPage() override;

    QString title() const override { return tr("La tua famiglia"); }
    Place place() const override { return Place::home; }
    core::Level level() const override { return core::Level::password; }
    void enter() override;
    void clear() override;
    void setWidthClass(WidthClass widthClass) override;
    QString trail() const override { return familyTrail; }
    static inline const QString familyTrail = QStringLiteral("family");

  protected:
    QString paper() const override;

  private:
    void add(const core::Session& session);

    QVector<PersonCard*> cards_;
};

}  // namespace ui
