import 'survey-core/survey-core.fontless.min.css';
import 'survey-js-ui';
import { Model } from 'survey-core';
import { form, onOnePage, pageIndex } from 'bench:form';

const survey = new Model(form);
if (onOnePage()) survey.questionsOnPageMode = 'singlePage';
else survey.currentPageNo = pageIndex;

// As SurveyJS's documentation keeps an unfinished survey.
survey.onValueChanged.add(({ data }) => localStorage.setItem('survey', JSON.stringify(data)));
survey.render(document.getElementById('form'));
