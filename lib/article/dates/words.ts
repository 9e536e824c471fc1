/** What pages print beside their dates, in the languages of the news. */

/** Ends right before the date of a change. */
export const CHANGED_BEFORE =
  /(?:更新|修改|修订|修訂|改訂|수정|최종|updat(?:ed?|e on)|modified|last (?:edit|review|revis|chang)|revis(?:ed|ion)|edited|geändert|änderung|aktualisier|bearbeit|überarbeit|\bstand\b|mis(?:e)? à jour|màj|modifié|actualiza|modifica|atualiza|aggiorna|обновлен|изменен|оновлен|змінен|aktualizac|ostatnia|bijgewerkt|gewijzigd|uppdatera|senast|oppdatert|opdateret|päivitetty|muokattu|güncelle|son güncel|frissít|zmieni|změn|actualizat|ažuriran|تحديث|diperbarui|cập nhật|last)[^\n\d]{0,20}$/i;
/** Begins right after it: "2026.02.02 updated". */
export const CHANGED_AFTER = /^[\s(]{0,3}(?:last ?)?updated?|^[\s(]{0,3}更新/i;
/** In class names and the like. */
export const CHANGED_NAMES = /updat|modif|lastmod|aktualis|更新/i;

/** Ends right before the date of publication. */
export const PUBLISHED_BEFORE =
  /(?:发布时间|发布日期|发布于|发表于|发表时间|發布時間|發佈|發布|發表|公開日?|掲載日?|投稿日|配信|入力|등록|입력|게재|승인|publish(?:ed)?(?: on)?|posted(?: on)?|first published|date posted|release date|original(?:ly published)?|created(?: on)?|erschienen(?: am)?|veröffentlicht(?: am)?|geschrieben|eingestellt|erstellt(?: am)?|publié(?:e)?(?: le)?|mis en ligne(?: le)?|paru(?: le)?|publicad[oa](?: el| em)?|fecha(?: de publicación)?|pubblicat[oa](?: il)?|data di pubblicazione|опубликовано|опубліковано|дата публикации|yayınlan(?:ma|dı)|opublikowano|data publikacji|gepubliceerd(?: op)?|geplaatst(?: op)?|publicerad|publisert|udgivet|publiceret|offentliggjort|julkaistu|megjelent|közzétéve|publikováno|vydáno|objavljeno|publicat(?: la)?|δημοσίευση|تاريخ النشر|نُشر|diterbitkan|ngày đăng|प्रकाशित|פורסם)[^\d\n]{0,14}$/i;

/** In class names and the like: a date of the page's own, as content management systems call it. */
export const DATE_NAMES =
  /date|datum|fecha|publi[sc]|posted|time(?!r|line)|byline|by-line|meta(?!l)|submitted|dateline|pubdate|entry-?info|article-?info|post-?info|author|auteur|autor|credits|kicker|公開|日期/i;
