import 'survey-core/survey-core.fontless.min.css';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Model } from 'survey-core';
import { Survey } from 'survey-react-ui';
import { form, onOnePage, pageIndex } from 'bench:form';

const survey = new Model(form);
if (onOnePage()) survey.questionsOnPageMode = 'singlePage';
else survey.currentPageNo = pageIndex;

// As SurveyJS's documentation keeps an unfinished survey.
survey.onValueChanged.add(({ data }) => localStorage.setItem('survey', JSON.stringify(data)));
createRoot(document.getElementById('form')).render(createElement(Survey, { model: survey }));
