// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/signature/pdf_revisions.h"

#include <algorithm>
#include <set>

#include "core/clinical/container/pdf_attachments.h"
#include "core/clinical/container/qpdf.h"

namespace core::clinical {
namespace {

using Object = QPDFObjectHandle;

constexpr int deepest = 300;
constexpr std::size_t mostPairs = 500'000;

/// Signatures and their store live here; they may change.
bool mayChange(const std::string& key) {
    for (const char* name : {"/DSS", "/AcroForm", "/Extensions", "/Metadata", "/Perms"})
        if (key == name) return true;
    return false;
}

Object inherited(Object field, const char* key) {
    auto own = field.getKey(key);
    const bool parent = own.isNull() && field.getKey("/Parent").isDictionary();
    return parent ? field.getKey("/Parent").getKey(key) : own;
}

/// An annotation of another kind is shown whatever it says of itself.
bool isSignatureField(Object field) {
    if (!field.isDictionary() || !inherited(field, "/FT").isNameAndEquals("/Sig")) return false;
    auto kind = field.getKey("/Subtype");
    return kind.isNull() || kind.isNameAndEquals("/Widget");
}

bool isSigned(Object field) {
    auto value = inherited(field, "/V");
    return value.isDictionary() && value.getKey("/ByteRange").isArray() &&
           value.getKey("/Contents").isString();
}

/// Whether a reader draws something for it.
bool isVisible(Object field) {
    constexpr int hidden = 2 | 32;  // ISO 32000-1 12.5.3: Hidden, NoView
    auto flags = field.getKey("/F");
    if (flags.isInteger() && (flags.getIntValueAsInt() & hidden) != 0) return false;
    return !field.getKey("/AP").isNull();
}

/// The last byte that its signature covers; -1 without one.
long long coveredBy(Object field) {
    if (!isSigned(field)) return -1;
    auto range = inherited(field, "/V").getKey("/ByteRange").getArrayAsVector();
    if (range.size() != 4 || !range[2].isInteger() || !range[3].isInteger()) return -1;
    return range[2].getIntValue() + range[3].getIntValue();
}

const Object* sameNumber(const std::vector<Object>& all, const Object& object) {
    const auto found = std::ranges::find(all, object.getObjGen(), &Object::getObjGen);
    return found == all.end() ? nullptr : &*found;
}

struct Fields {
    std::vector<Object> signatures{};
    std::vector<Object> others{};
};

Fields sorted(Object array) {
    Fields fields;
    if (!array.isArray()) return fields;
    for (int i = 0; i < array.getArrayNItems(); ++i) {
        auto item = array.getArrayItem(i);
        (isSignatureField(item) ? fields.signatures : fields.others).push_back(item);
    }
    return fields;
}

/// Two revisions side by side, from the catalogue down.
class Comparison {
  public:
    explicit Comparison(qsizetype signedBytes) : signedBytes_(signedBytes) {}

    bool same(QPDF& before, QPDF& after) {
        auto a = before.getRoot();
        auto b = after.getRoot();
        return sameKeys(a, b, 0, mayChange) &&
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
        if (a.isDictionary()) return sameKeys(a, b, depth, nullptr);
        if (a.isArray()) return sameItems(a.getArrayAsVector(), b.getArrayAsVector(), depth);
        return a.unparse() == b.unparse();
    }

    bool sameKeys(Object a, Object b, int depth, Skip skip) {
        auto keys = a.getKeys();
        keys.merge(b.getKeys());
        return std::ranges::all_of(keys, [&](const std::string& key) {
            if (skip != nullptr && skip(key)) return true;
            if (key == "/Annots")
                return sameFields(sorted(a.getKey(key)), sorted(b.getKey(key)), depth + 1);
            return same(a.getKey(key), b.getKey(key), depth + 1);
        });
    }

    bool sameItems(const std::vector<Object>& a, const std::vector<Object>& b, int depth) {
        return std::ranges::equal(
            a, b, [&](const Object& x, const Object& y) { return same(x, y, depth + 1); });
    }

    bool sameStreams(Object a, Object b, int depth) {
        const auto x = a.getRawStreamData();
        const auto y = b.getRawStreamData();
        return x->getSize() == y->getSize() &&
               std::equal(x->getBuffer(), x->getBuffer() + x->getSize(), y->getBuffer()) &&
               sameKeys(a.getDict(), b.getDict(), depth, nullptr);
    }

    /// Signatures may come to those there were, not take their place or draw over the page: what
    /// shows has to be signed itself, anew, and is judged as a signature then.
    bool sameFields(const Fields& a, const Fields& b, int depth) {
        const auto stays = [&](const Object& before) {
            const auto* after = sameNumber(b.signatures, before);
            return !isSigned(before) || (after != nullptr && same(before, *after, depth + 1));
        };
        const auto isHarmless = [&](const Object& after) {
            if (coveredBy(after) > signedBytes_ || !isVisible(after)) return true;
            const auto* before = sameNumber(a.signatures, after);
            return before != nullptr && same(*before, after, depth + 1);
        };
        return sameItems(a.others, b.others, depth) && std::ranges::all_of(a.signatures, stays) &&
               std::ranges::all_of(b.signatures, isHarmless);
    }

    bool sameForms(Object a, Object b) {
        const auto part = [](Object& form, const char* key) {
            return form.isDictionary() ? form.getKey(key) : Object::newNull();
        };
        return sameFields(sorted(part(a, "/Fields")), sorted(part(b, "/Fields")), 0) &&
               same(part(a, "/XFA"), part(b, "/XFA"), 0);
    }

    qsizetype signedBytes_;
    std::set<std::pair<QPDFObjGen, QPDFObjGen>> pairs_{};
};

/// Also those that hang nowhere: the document is looked for among them (chooseCda).
bool sameAttachments(const PdfFile& before, const PdfFile& after) {
    return std::ranges::equal(readAttachments(before), readAttachments(after),
                              [](const Attachment& a, const Attachment& b) {
                                  return a.name == b.name && a.content == b.content;
                              });
}

}  // namespace

bool additionsAreHarmless(const QByteArray& signedPart, const PdfFile& whole) {
    const auto before = PdfFile::read(signedPart);
    if (!before) return false;
    try {
        return Comparison(signedPart.size()).same(before->qpdf(), whole.qpdf()) &&
               sameAttachments(*before, whole) && !before->repaired() && !whole.repaired();
    } catch (const std::exception&) {
        return false;
    }
}

}  // namespace core::clinical
