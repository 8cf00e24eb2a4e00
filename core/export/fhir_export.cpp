// SPDX-License-Identifier: EUPL-1.2
#include "core/export/fhir_export.h"

#include <QJsonDocument>

#include "core/base/private_file.h"
#include "core/export/exported_document.h"
#include "core/export/ips_bundle.h"

namespace core {
namespace {

class FhirExport final : public ExportWriter {
  public:
    explicit FhirExport(const ExportOrder& order)
        : path_(order.path), bundle_(order.patient, order.made) {}

    Result<ExportOutcome> add(const Document& document, const QByteArray& file) override {
        const auto exported = exportedDocument(document, file);
        bundle_.add(document, file, exported.clinical ? &*exported.clinical : nullptr);
        return exported.outcome;
    }

    Result<void> finish(const ExportSummary& /*summary*/) override {
        json_ = QJsonDocument(bundle_.json()).toJson();
        return {};
    }

    Result<void> commit() override { return writePrivateFile(path_, json_); }

  private:
    QString path_;
    IpsBundle bundle_;
    QByteArray json_{};
};

}  // namespace

std::unique_ptr<ExportWriter> makeFhirExport(const ExportOrder& order) {
    return std::make_unique<FhirExport>(order);
}

}  // namespace core
