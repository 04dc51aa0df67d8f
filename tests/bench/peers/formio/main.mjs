import 'bootstrap/dist/css/bootstrap.min.css';
import 'bootstrap-icons/font/bootstrap-icons.min.css';
import '@formio/js/dist/formio.form.min.css';
// The renderer alone: smaller than the whole package, which brings the builder.
import { Formio } from '@formio/js/form';
import { form, onOnePage, pageIndex } from 'bench:form';

/** A wizard opens on its first page, so the page to measure is put first. */
function pagesFrom(index) {
	const { components } = form;
	return [components[index], ...components.slice(0, index), ...components.slice(index + 1)];
}

const shown = onOnePage()
	? { ...form, display: 'form' }
	: { ...form, components: pagesFrom(pageIndex) };

const webform = await Formio.createForm(document.getElementById('form'), shown);
webform.on('change', ({ data }) => {
	if (data) localStorage.setItem('submission', JSON.stringify(data));
});
