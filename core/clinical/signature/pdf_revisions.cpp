// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/signature/pdf_revisions.h"

#include <QCryptographicHash>
#include <algorithm>
#include <set>

#include "core/clinical/container/pdf_attachments.h"
#include "core/clinical/signature/signature_fields.h"

namespace core::clinical {
namespace {

using Object = QPDFObjectHandle;

constexpr int deepest = 300;
constexpr std::size_t mostPairs = 500'000;

/// Of the catalogue: nothing of it is shown, or (the form) it is compared on its own.
bool isBesidePages(const std::string& key) {
    for (const char* name : {"/DSS", "/AcroForm", "/Extensions", "/Metadata", "/Perms"})
        if (key == name) return true;
    return false;
}

bool areFieldsOrFlags(const std::string& key) {
    return key == "/Fields" || key == "/SigFlags";
}

/// How a field without a look of its own is painted: of none that is there.
bool areFieldsOrLooks(const std::string& key) {
    return areFieldsOrFlags(key) || key == "/DA" || key == "/DR" || key == "/Q";
}

std::vector<Object> itemsOf(Object array) {
    return array.isArray() ? array.getArrayAsVector() : std::vector<Object>();
}

Object keyOf(Object dictionary, const char* key) {
    return dictionary.isDictionary() ? dictionary.getKey(key) : Object::newNull();
}

/// Two revisions side by side, from the catalogue down.
class Comparison {
  public:
    explicit Comparison(const SignatureFields& fields) : fields_(fields) {}

    bool same(QPDF& before, QPDF& after) {
        auto a = before.getRoot();
        auto b = after.getRoot();
        return sameKeys(a, b, 0, isBesidePages) &&
               sameForms(a.getKey("/AcroForm"), b.getKey("/AcroForm"));
    }

  private:
    using Skip = bool (*)(const std::string&);

    bool same(Object a, Object b, int depth) {
        if (depth > deepest || pairs_.size() > mostPairs) return false;
        if (a.isIndirect() && b.isIndirect() &&
            !pairs_.insert({a.getObjGen(), b.getObjGen()}).second)
            return true;
        if (a.getTypeCode() != b.getTypeCode()) return false;
        if (a.isStream()) return sameStreams(a, b, depth);
        if (a.isDictionary())
            return sameKeys(a, b, depth,
                            fields_.isFilled(a, b) ? SignatureFields::belongsToSignature : nullptr);
        if (a.isArray()) return sameItems(a.getArrayAsVector(), b.getArrayAsVector(), depth);
        return a.unparse() == b.unparse();
    }

    bool sameKeys(Object a, Object b, int depth, Skip skip) {
        auto keys = a.getKeys();
        keys.merge(b.getKeys());
        return std::ranges::all_of(keys, [&](const std::string& key) {
            if (skip != nullptr && skip(key)) return true;
            if (key == "/Annots") return sameBesideSignatures(a.getKey(key), b.getKey(key), depth);
            return same(a.getKey(key), b.getKey(key), depth + 1);
        });
    }

    bool sameItems(const std::vector<Object>& a, const std::vector<Object>& b, int depth) {
        return std::ranges::equal(
            a, b, [&](const Object& x, const Object& y) { return same(x, y, depth + 1); });
    }

    /// Whatever was there, whole; what is new has to be harmless.
    bool sameBesideSignatures(Object before, Object after, int depth) {
        const auto old = itemsOf(before);
        std::set<QPDFObjGen> known;
        for (const auto& each : old) known.insert(each.getObjGen());
        auto rest = itemsOf(after);
        std::erase_if(rest, [&](const Object& each) {
            return !known.contains(each.getObjGen()) && fields_.isHarmless(each);
        });
        return sameItems(old, rest, depth);
    }

    bool sameStreams(Object a, Object b, int depth) {
        const auto x = a.getRawStreamData();
        const auto y = b.getRawStreamData();
        return x->getSize() == y->getSize() &&
               std::equal(x->getBuffer(), x->getBuffer() + x->getSize(), y->getBuffer()) &&
               sameKeys(a.getDict(), b.getDict(), depth, nullptr);
    }

    bool sameForms(Object a, Object b) {
        const auto fields = itemsOf(keyOf(a, "/Fields"));
        if (!sameBesideSignatures(keyOf(a, "/Fields"), keyOf(b, "/Fields"), 0)) return false;
        if (!b.isDictionary()) return !a.isDictionary();
        const auto skip =
            std::ranges::all_of(fields, isSignatureField) ? areFieldsOrLooks : areFieldsOrFlags;
        return sameKeys(a.isDictionary() ? a : Object::newDictionary(), b, 0, skip);
    }

    const SignatureFields& fields_;
    std::set<std::pair<QPDFObjGen, QPDFObjGen>> pairs_{};
};

/// Names and digests: the files themselves may be large, and are wanted once at a time.
std::vector<std::pair<QString, QByteArray>> attachmentsOf(const PdfFile& pdf) {
    std::vector<std::pair<QString, QByteArray>> all;
    for (const auto& each : readAttachments(pdf))
        all.emplace_back(each.name,
                         QCryptographicHash::hash(each.content, QCryptographicHash::Sha256));
    return all;
}

/// Also those that hang nowhere: the document is looked for among them (chooseCda).
bool sameAttachments(const PdfFile& before, const PdfFile& after) {
    return attachmentsOf(before) == attachmentsOf(after);
}

}  // namespace

bool additionsAreHarmless(const PdfSignature& signature, const std::vector<PdfSignature>& all,
                          const PdfFile& whole) {
    const auto before = PdfFile::read(whole.bytes().left(signature.end()));
    if (!before) return false;
    try {
        const SignatureFields fields(all, signature);
        return Comparison(fields).same(before->qpdf(), whole.qpdf()) &&
               sameAttachments(*before, whole) && !before->repaired() && !whole.repaired();
    } catch (const std::exception&) {
        return false;
    }
}

}  // namespace core::clinical
