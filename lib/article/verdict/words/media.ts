import { AnyCase } from '../../../blocks/any-case.ts';

/** How often it was seen. */
const VIEWS = new AnyCase(
  String.raw`\d[\d., \u00a0]{0,10}(?:[kKmM万萬億]|тыс\.?|mil|Mio\.?|만)?\s?(?:views?(?!\p{L})|次(?:播放|观看|觀看)|播放|观看|aufrufe|vues|visualizaciones|visualizações|reproducciones|просмотр(?:ов|а)?|回視聴|回再生|회 조회)|(?:再生(?:回数)?|播放(?:量|次数)|조회수?|просмотров|مشاهدات)\s?[:：]?\s?\d`,
);

/** How many pictures there are. */
const PICTURES_COUNT = new AnyCase(
  String.raw`(?:^|\D)\d{1,3}\s?(?:photos?|pictures|images|bilder|fotos|im[áa]genes|imagens|фото(?:графи[йяи])?|снимк\p{L}{1,2}|枚(?:の写真)?|[张張幅](?:图|圖|照)?|장|صورة|صور)(?!\p{L})`,
);

/** One of many that are shown one after the other. */
const EPISODE = new AnyCase(
  String.raw`(?:^|[^\p{L}])(?:episode|ep\.?|folge|épisode|episodio|episódio|capítulo|выпуск|серия|الحلقة)(?:\s?(?:№|#)?\s?\d|\s)|第\s?\d{1,6}\s?[集期回話话]|\d\s?회(?!\p{L})|#\d+`,
);

export const isViewCount = (text: string): boolean => VIEWS.test(text);
export const countsPictures = (text: string): boolean => PICTURES_COUNT.test(text);
export const isEpisode = (text: string): boolean => EPISODE.test(text);
