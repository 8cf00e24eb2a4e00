// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/screens/record/record_header.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

namespace ui {

class Banner;
class DocumentListView;
class ListBody;
class ListStates;
class MessagePage;
class Paragraph;
class PrescriptionModel;
class PrescriptionStore;
class PrescriptionView;
class RecordErrorPanel;
class Segments;

/// `PRESCRIZIONI` (S48, R13): all of them, newest first, by month; farmaci or visite ed esami
/// alone. Beside the list, where there is room, the chosen one.
class PrescriptionsPage : public Page {
    Q_OBJECT
  public:
    explicit PrescriptionsPage(const Context& context);
    ~PrescriptionsPage() override;

    QString title() const override { return tr("Prescrizioni"); }
    Place place() const override { return Place::record; }
    core::Level level() const override { return core::Level::passwordAndCode; }
    QWidget* firstFocus() const override;
    void clear() override;
    void setWidthClass(WidthClass widthClass) override;
    bool print() override;
    core::FormValues draft() const override;
    void restore(const core::FormValues& draft) override;
    QString trail() const override { return prescriptionsTrail; }
    static inline const QString prescriptionsTrail = QStringLiteral("prescriptions");

  private:
    QWidget* makeList();
    QWidget* makeFoot();
    QWidget* makeEmpty();
    void chooseKind(int segment);
    void refresh();
    void showState();
    void keepSelection();
    void select(const QString& id);

    const Context& context_;
    std::shared_ptr<PrescriptionStore> store_;
    std::unique_ptr<PrescriptionModel> model_;
    RecordHeader* header_;
    Segments* kinds_ = nullptr;
    DocumentListView* list_ = nullptr;
    Paragraph* shown_ = nullptr;
    Banner* missing_ = nullptr;
    QWidget* pane_ = nullptr;
    PrescriptionView* view_ = nullptr;
    MessagePage* empty_ = nullptr;
    RecordErrorPanel* error_ = nullptr;
    ListBody* body_ = nullptr;
    ListStates* states_ = nullptr;
    bool paned_ = true;
};

}  // namespace ui
