// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/screens/record/record_header.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QBoxLayout;

namespace ui {

class Banner;
class CertificateCard;
class PagePrints;
class DueCard;
class HistoryCard;
class MessagePage;
class RecordErrorPanel;
class VaccinationStore;

/// `VACCINAZIONI` (regional-services 8, R70): what is due, the certificate, what was had.
class VaccinationsPage : public Page {
    Q_OBJECT
  public:
    explicit VaccinationsPage(const Context& context);
    ~VaccinationsPage() override;

    QString title() const override { return tr("Vaccinazioni"); }
    Place place() const override { return Place::record; }
    core::Level level() const override { return core::Level::passwordAndCode; }
    QWidget* firstFocus() const override;
    void clear() override;
    void setWidthClass(WidthClass widthClass) override;
    bool print() override;
    QString trail() const override { return vaccinationsTrail; }
    static inline const QString vaccinationsTrail = QStringLiteral("vaccinations");

  private:
    void makeParts();
    void listen();
    void refresh();
    void showParts();
    void open(const QString& id);
    void tell(const core::Error& error);
    QDate today() const { return context_.services.clock.today(); }

    const Context& context_;
    std::shared_ptr<VaccinationStore> store_;
    RecordHeader* header_;
    Banner* notice_;
    PagePrints* prints_;
    Banner* incomplete_ = nullptr;
    Banner* missing_ = nullptr;
    DueCard* due_ = nullptr;
    CertificateCard* certificate_ = nullptr;
    HistoryCard* history_ = nullptr;
    QWidget* next_ = nullptr;  // due and certificate
    QBoxLayout* across_ = nullptr;
    QWidget* empty_ = nullptr;
    RecordErrorPanel* error_ = nullptr;
};

}  // namespace ui
