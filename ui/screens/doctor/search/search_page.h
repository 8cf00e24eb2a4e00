// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/screens/doctor/doctor_sections.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QStackedLayout;

namespace ui {

class Button;
class DoctorHeader;
class DoctorList;
class DoctorListView;
class DoctorModel;
class DoctorStore;
class DoctorView;
class DocumentListView;
class ErrorPanel;
class MessagePage;
class Paragraph;
class SearchFields;
class StepBar;

/// The search for a doctor (R50, 6.2): ELENCO PEDIATRI to look, or the first step of a choice. The
/// list, and beside it, where there is room, the one that is looked at.
class DoctorSearchPage : public Page {
    Q_OBJECT
  public:
    DoctorSearchPage(const Context& context, DoctorSection section);
    ~DoctorSearchPage() override;
    /// How a Page::trail of one begins; the number of the section follows.
    static inline const QString trailStart = QStringLiteral("doctor/search/");

    QString title() const override;
    Place place() const override { return Place::doctor; }
    core::Level level() const override { return core::Level::password; }
    QString trail() const override { return trailStart + QString::number(int(section_)); }
    QWidget* firstFocus() const override;
    void clear() override;
    void enter() override;
    void setWidthClass(WidthClass widthClass) override;
    bool find() override;
    core::FormValues draft() const override;
    void restore(const core::FormValues& draft) override;

  private:
    bool choosing() const { return section_ != DoctorSection::paediatricians; }
    QWidget* makeHead();
    QWidget* makeList();
    QWidget* makeFoot();
    QWidget* makeEmpty();
    void listen();
    void refresh();
    void showState();
    void showFilters();
    void keepSelected();
    void select(const QString& id);
    void open(const QString& id);

    const Context& context_;
    DoctorSection section_;
    std::shared_ptr<DoctorStore> store_;
    DoctorList* list_;
    std::unique_ptr<DoctorModel> model_;
    SearchFields* fields_;
    DoctorHeader* header_ = nullptr;  // of ELENCO PEDIATRI
    Paragraph* overline_ = nullptr;   // of a choice
    Paragraph* heading_ = nullptr;
    StepBar* steps_ = nullptr;
    DocumentListView* view_ = nullptr;
    DoctorView* details_ = nullptr;
    QWidget* pane_ = nullptr;
    Paragraph* shown_ = nullptr;
    Button* more_ = nullptr;
    MessagePage* empty_ = nullptr;
    Button* dropFilters_ = nullptr;
    ErrorPanel* error_ = nullptr;
    QStackedLayout* states_ = nullptr;
    bool paned_ = true;
    bool filtersShown_ = false;
};

}  // namespace ui
